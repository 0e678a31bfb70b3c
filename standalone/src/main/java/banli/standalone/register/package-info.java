/**
 * 2021年登记簿。 The register of 2021 as data, and how it becomes acts: each sheet tells a case's life in lines, and each
 * line becomes what the person of the bureau would have done.
 */
package banli.standalone.register;
