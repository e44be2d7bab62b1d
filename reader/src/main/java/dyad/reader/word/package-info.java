/** Word documents (DOCX): their text, and comments on their very words. */
package dyad.reader.word;
