# SPDX-License-Identifier: Apache-2.0
# Trained models, mapped at run time; tools/train makes them.
modelsdir = $(pkgdatadir)/models
dist_models_DATA = \
    models/lemmatizer.model \
    models/names.model \
    models/parser-thorough.model \
    models/parser.model \
    models/tagger.model
EXTRA_DIST += models/README
