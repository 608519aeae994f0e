/** Persistence units as someone careless would write them; each must be refused. */
package be.fjc.isolation.careless;
