/* SPDX-License-Identifier: Apache-2.0 */
/* Names against Universal NER for EWT (S. Mayhew et al., "Universal NER: A Gold-Standard Multilingual Named Entity Recognition
   Benchmark", NAACL 2024), or any IOB2 file: kind and both borders must be right. */
#include "accuracy.h"

#include "lang/names.h"
#include "name_corpus.h"

static void
label_names(const onr_reading *reading, uint8_t *labels)
{
    for (size_t i = 0; i < reading->names.count; ++i) {
        const onr_name *const name = &reading->names.items[i];
        if (name->kind != ONR_NAME_MISC) {
            name_label(labels, name->first, name->last, name->kind);
        }
    }
}

static void
measure(const accuracy_input *input, const onr_namer *namer, const name_corpus *set,
        name_tally *sum)
{
    for (size_t i = 0; i < set->count; ++i) {
        onr_reading *const reading = set->items[i].reading;
        uint8_t *const labels = onr_arena_array(input->arena, reading->tokens.count, 1);
        onr_names_run(namer, input->arena, reading);
        label_names(reading, labels);
        name_count(labels, set->items[i].labels, reading->tokens.count, sum);
    }
}

static void
print_tally(const name_tally *sum, double bar)
{
    accuracy_row("precision",
                 sum->found ? 100.0 * (double)sum->right / (double)sum->found : 0, 0);
    accuracy_row("recall", sum->gold ? 100.0 * (double)sum->right / (double)sum->gold : 0,
                 0);
    accuracy_row("F1 of names with their kind", name_f1(sum), bar);
}

static onr_status
read_set(const accuracy_input *input, const name_reader *reader, name_corpus *set,
         onr_error *err)
{
    if (input->file) {
        accuracy_title(input->file);
        return name_corpus_read_gmb(reader, input->file, set, err);
    }
    accuracy_title("Universal NER, EWT test");
    return name_corpus_read_uner(
        reader, onr_arena_printf(input->arena, "%s/ner/uner_test.iob2", input->corpora),
        onr_arena_printf(input->arena, "%s/ud/ewt/en_ewt-ud-test.conllu", input->corpora),
        set, err);
}

onr_status
accuracy_names(const accuracy_input *input, onr_error *err)
{
    onr_name_tagger *tagger;
    name_corpus set = {0};
    name_tally sum = {0};
    const char *const path =
        onr_arena_printf(input->arena, "%s/" ONR_NAME_TAGGER_FILE, input->models);
    ONR_TRY(onr_name_tagger_open(input->arena, path, &tagger, err));
    const onr_namer *const namer =
        onr_namer_new(input->arena, input->symbols, input->lexicon, tagger);
    const name_reader reader = {input->arena, input->symbols,
                                onr_name_tagger_words(tagger), false};
    const onr_status status = read_set(input, &reader, &set, err);
    measure(input, namer, &set, &sum);
    onr_name_tagger_close(tagger);
    ONR_TRY(status);
    print_tally(&sum, input->file ? 0 : 71);
    return ONR_OK;
}
