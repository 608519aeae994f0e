/**
 * What screens and callers get to read: queries straight into records, of which only what the reader may see is left. A list
 * selects nothing that its reader may not know of, so that counting and paging give nothing away either.
 */
package be.fjc.casework.view;
