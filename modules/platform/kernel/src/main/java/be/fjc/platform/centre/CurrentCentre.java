package be.fjc.platform.centre;

/** The centre whose work is being done now. Ask each time; never keep the answer in a field. */
public interface CurrentCentre {

    Centre get();
}
