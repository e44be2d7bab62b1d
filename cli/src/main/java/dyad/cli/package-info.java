/** The commands: one class a command, and nothing that knows what a statement means. */
package dyad.cli;
