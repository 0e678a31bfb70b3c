/** 命令行。 What an auditor runs. */
package banli.proof.cli;
