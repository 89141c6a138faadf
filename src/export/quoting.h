/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXPORT_QUOTING_H
#define ONR_EXPORT_QUOTING_H

/**
   @file
   Text in the clothes that each syntax wants.
*/

#include "base/sink.h"

/** A field of CSV (RFC 4180): in quotes where it must be, with quotes doubled. */
void onr_quoting_csv(onr_sink *sink, onr_slice text);

/**
   A field of CSV for spreadsheets: what they would take for a formula (it begins with = + - @, a tab or a carriage
   return) gets an apostrophe in front.
*/
void onr_quoting_cell(onr_sink *sink, onr_slice text);

/** Text of XML 1.0, good between tags and in attributes; what XML cannot hold becomes U+FFFD. */
void onr_quoting_xml(onr_sink *sink, onr_slice text);

/** A string of the language of Graphviz, with its quotes. */
void onr_quoting_dot(onr_sink *sink, onr_slice text);

#endif
