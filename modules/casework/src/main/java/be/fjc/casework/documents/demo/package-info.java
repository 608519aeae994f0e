/** Documents in the synthetic year. */
package be.fjc.casework.documents.demo;
