/** After-care in the synthetic year. */
package be.fjc.casework.aftercare.demo;
