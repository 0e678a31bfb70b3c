/** 启动。 How a process of an installation starts: its settings from the environment, what all processes have in common. */
package banli.wire.start;
