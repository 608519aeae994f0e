/** What the tests of this module share: the words to make referrals and dossiers with, and the module at work on a database. */
package be.fjc.casework.workroom;
