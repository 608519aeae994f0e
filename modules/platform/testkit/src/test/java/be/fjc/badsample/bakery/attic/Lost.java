package be.fjc.badsample.bakery.attic;

import be.fjc.badsample.Breaks;

@Breaks("every class of a module stands at its front door or in a room")
class Lost {}
