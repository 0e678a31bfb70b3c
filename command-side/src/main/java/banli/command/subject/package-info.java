/** 个人信息主体。 Decides whether a person's details are restricted or erased, and what keeps them. Pure. */
package banli.command.subject;
