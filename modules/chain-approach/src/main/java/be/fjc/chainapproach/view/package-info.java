/** What their screens share. */
package be.fjc.chainapproach.view;
