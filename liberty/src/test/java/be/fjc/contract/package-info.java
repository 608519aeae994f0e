/**
 * What every module's document promises, asked of the document itself and of the product. Generated, so that a new operation is tested the
 * day it is written.
 */
package be.fjc.contract;
