/** What is agreed about contact and how people are reached, without anything that is sealed. */
package be.fjc.casework.safecontact.view;
