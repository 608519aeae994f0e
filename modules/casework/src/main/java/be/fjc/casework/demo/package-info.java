/** A synthetic year of work for demonstrations: nobody in it exists, and every name and text says so. */
package be.fjc.casework.demo;
