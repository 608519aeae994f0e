/** Who wants a daily digest by mail, where and when. */
package be.fjc.casework.digest.domain;
