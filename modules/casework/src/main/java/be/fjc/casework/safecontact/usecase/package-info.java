/** Agreeing how people are contacted, keeping their details, and giving what is sealed to who may have it. */
package be.fjc.casework.safecontact.usecase;
