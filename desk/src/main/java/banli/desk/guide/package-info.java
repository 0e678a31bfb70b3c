/** 引导。 What a person does first in each office: offered on the first page until walked through or put away for good, and in the help ever after. */
package banli.desk.guide;
