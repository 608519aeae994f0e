/** Opening a joint assessment, contributing to it blind, and settling on a level together. */
package be.fjc.chainapproach.risk.usecase;
