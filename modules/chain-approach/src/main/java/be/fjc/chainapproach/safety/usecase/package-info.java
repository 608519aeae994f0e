/** Writing a safety plan, asking where its person turns to, and making it on paper for that person. */
package be.fjc.chainapproach.safety.usecase;
