/** One plan for a family: goals and who does what, seen from four sides, agreed on version by version; and what one of the family may read of it. */
package be.fjc.chainapproach.plan.domain;
