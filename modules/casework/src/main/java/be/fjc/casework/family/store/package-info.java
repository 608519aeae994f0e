/** Where relations, violence and identities are kept. */
package be.fjc.casework.family.store;
