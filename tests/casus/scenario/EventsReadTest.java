package casus.scenario;

import static casus.scenario.Told.HEAD;
import static casus.scenario.Told.WHOLE;
import static casus.scenario.Told.codes;
import static casus.scenario.Told.event;
import static casus.scenario.Told.routed;
import static org.assertj.core.api.Assertions.assertThat;

import casus.treaty.LonLat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Events and expectations as they stand in a file. */
class EventsReadTest {
    @Test
    void events_are_numbered_by_verb_and_keep_what_has_no_place_of_its_own() {
        assertThat(WHOLE.events())
                .extracting(Event::id)
                .containsExactly("disorder-1", "protest-1", "demand-1", "reject-1", "obstruct-1", "publish-1");
        Event demand = WHOLE.event("demand-1").orElseThrow();
        assertThat(demand.details())
                .containsExactly(Map.entry("items", "withdraw; pay"), Map.entry("reply-by", "1935-05-22T04:00:00Z"));
        Event obstruct = WHOLE.event("obstruct-1").orElseThrow();
        assertThat(obstruct.by()).as("unknown is nobody").isEmpty();
        assertThat(obstruct.allegedBy()).isEqualTo("japan");
        assertThat(obstruct.where()).contains(new LonLat(118.0, 40.2));
        assertThat(WHOLE.events().get(0).until()).contains(Instant.parse("1935-05-17T16:00:00Z"));
    }

    @Test
    void every_verb_of_the_table_is_read_with_the_fields_that_it_wants() {
        Map<String, String> values = Map.of(
                "actor", "japan",
                "party", "china",
                "subject", "china",
                "clause", "tanggu-1933/1",
                "instrument", "tanggu-1933",
                "instant", "1935-05-21T00:00",
                "free", "in words",
                "list", "[one, two]",
                "spot", "Zunhua");
        for (Verb verb : Verb.ALL) {
            StringBuilder fields = new StringBuilder("what: " + verb.word());
            for (List<Verb.Slot> group : verb.required()) {
                Verb.Slot slot = group.get(0);
                String value = slot.type().equals("event") ? verb.word() + "-1" : values.get(slot.type());
                fields.append(", ").append(slot.field()).append(": ").append(value);
            }
            assertThat(event(fields.toString()).what()).isEqualTo(verb.word());
            assertThat(verb.slots()).extracting(Verb.Slot::field).doesNotHaveDuplicates();
        }
    }

    @Test
    void an_event_wants_the_fields_of_its_verb_and_no_others() {
        assertThat(codes(HEAD + "events: [ { at: 1935-05-20, what: protest } ]\n"))
                .containsExactly("field-missing", "field-missing");
        assertThat(codes(HEAD + "events: [ { at: 1935-05-20, what: leak, clause: tanggu-1933/1, whom: china } ]\n"))
                .containsExactly("field-unknown");
        assertThat(
                        codes(
                                HEAD
                                        + "events: [ { at: 1935-05-20, what: leak, clause: tanggu-1933/1, instrument: tanggu-1933 } ]\n"))
                .containsExactly("one-of");
        assertThat(codes(HEAD + "events: [ { at: 1935-05-20, what: kill } ]\n")).containsExactly("field-missing");
        assertThat(event("what: kill, person: an editor, by: unknown, alleged-by: china")
                        .details())
                .containsEntry("person", "an editor");
    }

    @Test
    void expectations_are_read_with_their_tolerance_and_reading() {
        assertThat(WHOLE.othersAllowed()).isTrue();
        assertThat(WHOLE.expectations()).hasSize(2);
        Expectation breach = WHOLE.expectations().get(0);
        assertThat(breach.kind()).isEqualTo("breach");
        assertThat(breach.clause()).isEqualTo("tanggu-1933/1");
        assertThat(breach.from()).contains(Instant.parse("1935-05-18T19:12:00Z"));
        assertThat(breach.to()).isEqualTo(Optional.empty());
        assertThat(breach.within()).isEqualTo(Duration.ofMinutes(5));
        assertThat(breach.reading()).isEqualTo("japan");
        assertThat(codes(routed("{ at: 1935-05-18, place: Zunhua }")
                        + "expect: [ { others: allowed, breach: tanggu-1933/1 } ]\n"))
                .containsExactly("others-alone");
        assertThat(codes(routed("{ at: 1935-05-18, place: Zunhua }")
                        + "expect: [ { breach: tanggu-1933/1, open: tanggu-1933/1 } ]\n"))
                .containsExactly("one-of");
        assertThat(codes(routed("{ at: 1935-05-18, place: Zunhua }")
                        + "expect: [ { breach: tanggu-1933/1, from: 1935-05-20 } ]\n"))
                .containsExactly("instant-wanted");
    }
}
