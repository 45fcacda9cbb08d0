/**
 * Providers, their markers and their typed parameters: what a program offers to be traced, read from provider
 * definitions, from ELF files and from the catalogue into one record.
 */
@NullMarked
package dev.sonde.provider;

import org.jspecify.annotations.NullMarked;
