package org.werkbank.search;

/** A term that is close to what was asked, where nothing was found. */
public record Near(String title, String address) {}
