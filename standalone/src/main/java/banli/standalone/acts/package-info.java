/** 动作的提交。 How acts reach the command bus: who, in which office, under which key. */
package banli.standalone.acts;
