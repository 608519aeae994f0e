/** The guards of the product, each taken out once; {@code mvn -Pguard-mutation verify}. */
package be.fjc.mutation;
