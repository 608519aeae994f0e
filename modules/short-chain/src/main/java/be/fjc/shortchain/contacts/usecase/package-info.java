/** Beginning to reach out, checking whether it is safe, writing down what came of it, and handing over. */
package be.fjc.shortchain.contacts.usecase;
