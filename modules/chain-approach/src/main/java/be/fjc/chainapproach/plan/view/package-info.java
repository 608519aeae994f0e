/** Plans, what differs between their versions, and what one of the family would read of them, as their readers may see them. */
package be.fjc.chainapproach.plan.view;
