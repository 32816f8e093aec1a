package org.werkbank.house.planted.shed;

/** Faults: lies in no room, and its name says nothing. */
public record GradeManager(int grade) {}
