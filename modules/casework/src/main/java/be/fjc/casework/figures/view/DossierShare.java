package be.fjc.casework.figures.view;

import be.fjc.platform.access.Open;

/**
 * How many of the counted dossiers have the same referrer, zone, municipality or track.
 *
 * @param code of what they share; {@code outside} when the centre does not know it or it lies outside its region
 * @param label how the centre itself calls it, zones that are gone included; null for what every centre calls the same
 */
public record DossierShare(@Open String code, @Open String label, @Open Integer dossiers) {}
