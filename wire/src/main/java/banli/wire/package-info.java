/**
 * 语言如何在进程之间、在账本里书写。 How the words travel: JSON, wire names, and Axon's serializer; the language itself
 * knows the JDK only.
 */
package banli.wire;
