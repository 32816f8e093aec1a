/**
 * The contract of an exercise type. A type is a pure function from plan, seed and the list of
 * actions to a state: the platform stores only the actions and can replay any attempt bit for bit
 * (rules R-E1 to R-E9 of the curriculum).
 */
package org.werkbank.exercise.spi;
