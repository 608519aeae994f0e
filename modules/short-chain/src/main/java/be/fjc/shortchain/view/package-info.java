/** What their screens share. */
package be.fjc.shortchain.view;
