/** Safety plans as their readers may see them; where somebody turns to is in none of it. */
package be.fjc.chainapproach.safety.view;
