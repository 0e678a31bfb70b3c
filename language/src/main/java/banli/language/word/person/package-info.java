/** 人与个人信息的词。 Words of a person: details, identity and factors. */
package banli.language.word.person;
