/**
 * From the folder of tenant files to centres in memory. Reads, checks and explains; it starts nothing, writes nothing and knows no
 * database. Every problem has a file, a line, what is wrong and what would be right, because the people who write these files are
 * not the people who write this code.
 */
package be.fjc.platform.runtime.configuration;
