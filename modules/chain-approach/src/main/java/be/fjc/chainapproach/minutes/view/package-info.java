/** Minutes for those whose they are. */
package be.fjc.chainapproach.minutes.view;
