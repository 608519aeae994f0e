/** Choosing a digest, and the job that writes it. */
package be.fjc.casework.digest.usecase;
