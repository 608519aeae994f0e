/** Facts in the past tense, written in the transaction of what happened and told to other parts after it. */
package be.fjc.platform.events;
