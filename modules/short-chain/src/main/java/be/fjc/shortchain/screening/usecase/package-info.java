/** Somebody decides, takes it back, or decides about many at once. */
package be.fjc.shortchain.screening.usecase;
