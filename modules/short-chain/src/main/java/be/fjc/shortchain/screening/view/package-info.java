/** Who of an intervention is known already, as far as the reader may know. */
package be.fjc.shortchain.screening.view;
