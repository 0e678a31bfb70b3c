/** 办理表单。 A page for every act that a person does: forms made from the acts' shape, filled with what the case knows, sent once. */
package banli.desk.act;
