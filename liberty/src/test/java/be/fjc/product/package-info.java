/** The whole product over HTTP, as machines and attackers meet it. */
package be.fjc.product;
