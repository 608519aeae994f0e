/** Drafting a plan, agreeing on it, asking for what it says, looking how far it is, and making versions of it for the family. */
package be.fjc.chainapproach.plan.usecase;
