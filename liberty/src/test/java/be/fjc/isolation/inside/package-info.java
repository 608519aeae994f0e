/** Tests that run inside the server, and what they bring along. */
package be.fjc.isolation.inside;
