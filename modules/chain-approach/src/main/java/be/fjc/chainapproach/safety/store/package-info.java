/** Safety plans in the centre's own schema. */
package be.fjc.chainapproach.safety.store;
