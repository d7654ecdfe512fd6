package casus.movement;

import static casus.movement.Plane.fix;
import static casus.movement.Plane.line;
import static casus.movement.Plane.polygon;
import static casus.movement.Plane.ring;
import static casus.movement.Plane.track;
import static casus.movement.Plane.withGaps;
import static casus.treaty.Boundary.EXCLUDED;
import static casus.treaty.Boundary.INCLUDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.treaty.Boundary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tracks whose way is unknown in places. The area is a square of side 10, the line runs north at x = 5. */
class GapsTest {
    private static final Area AREA = Area.of(polygon(ring(0, 0, 10, 0, 10, 10, 0, 10)));
    private static final Polyline NORTH = Polyline.of(line(5, 0, 5, 10));
    private static final Track THROUGH =
            track(fix(0, -10, 5), fix(12, 2, 5), fix(18, 8, 5), fix(25, 15, 5), fix(30, 20, 5));

    @Test
    void a_gap_inside_the_zone_makes_two_stays_that_end_and_begin_at_its_fixes() {
        assertThat(PlanarStays.of(withGaps(THROUGH, 1), AREA, EXCLUDED))
                .containsExactly(new Span(10, 12), new Span(18, 20));
    }

    @Test
    void a_gap_across_the_whole_zone_is_no_stay() {
        Track track = track(fix(0, -10, 5), fix(5, -5, 5), fix(25, 15, 5), fix(30, 20, 5));
        assertThat(PlanarStays.of(track, AREA, INCLUDED)).containsExactly(new Span(10, 20));
        assertThat(PlanarStays.of(withGaps(track, 1), AREA, INCLUDED)).isEmpty();
    }

    @Test
    void a_fix_between_two_gaps_is_an_instant_and_a_stay_only_where_instants_count() {
        assertThat(PlanarStays.of(withGaps(THROUGH, 0, 1, 2), AREA, EXCLUDED)).isEmpty();
        assertThat(PlanarStays.of(withGaps(THROUGH, 0, 1, 2), AREA, INCLUDED))
                .containsExactly(new Span(12, 12), new Span(18, 18));
    }

    @Test
    void a_window_does_not_begin_or_end_inside_a_gap() {
        Track gap = withGaps(THROUGH, 1);
        assertThat(gap.within(15, 40).from).isEqualTo(18);
        assertThat(gap.within(0, 15).to).isEqualTo(12);
        assertThat(gap.within(12, 18).from).isEqualTo(12);
        assertThatThrownBy(() -> gap.within(13, 17))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing of the track");
    }

    @Test
    void a_gap_is_a_piece_between_two_fixes() {
        assertThat(withGaps(THROUGH, 3).unknown(3)).isTrue();
        assertThat(withGaps(THROUGH, 3).unknown(2)).isFalse();
        assertThatThrownBy(() -> withGaps(THROUGH, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no piece 4 between 5 fixes");
    }

    @Test
    void a_line_is_not_met_within_a_gap() {
        assertThat(LineContact.of(THROUGH, NORTH)).singleElement().matches(LineContact::passes);
        assertThat(LineContact.of(withGaps(THROUGH, 1), NORTH)).isEmpty();
    }

    @Test
    void who_is_lost_on_the_line_does_not_cross_it() {
        Track halts = track(fix(0, 0, 5), fix(5, 5, 5), fix(9, 5, 5), fix(14, 10, 5));
        assertThat(LineContact.of(halts, NORTH)).singleElement().matches(LineContact::passes);
        List<LineContact> lost = LineContact.of(withGaps(halts, 1), NORTH);
        assertThat(lost)
                .extracting(contact -> contact.span().rounded())
                .containsExactly(new Span(5, 5), new Span(9, 9));
        assertThat(lost).noneMatch(LineContact::passes);
        assertThat(lost.get(0).from()).isPresent();
        assertThat(lost.get(0).to()).isEmpty();
        assertThat(lost.get(1).from()).isEmpty();
        assertThat(lost.get(1).to()).isPresent();
    }

    @Test
    void nobody_is_seen_in_a_gap() {
        Track rests = track(fix(0, 5, 5), fix(30, 5, 5));
        assertThat(PlanarSightings.of(THROUGH, rests, 4)).containsExactly(new Span(11, 19));
        assertThat(PlanarSightings.of(withGaps(THROUGH, 1), rests, 4))
                .containsExactly(new Span(11, 12), new Span(18, 19));
        assertThat(PlanarSightings.of(rests, withGaps(THROUGH, 0, 1, 2), 4))
                .containsExactly(new Span(12, 12), new Span(18, 18));
    }

    @ParameterizedTest
    @EnumSource(Boundary.class)
    void a_track_with_gaps_is_as_good_as_its_parts_seed_1933(Boundary boundary) {
        Random random = new Random(1933);
        for (int story = 0; story < 500; story++) {
            double[][] fixes = new double[2 + random.nextInt(200)][];
            BitSet gaps = new BitSet();
            for (int i = 0; i < fixes.length; i++) {
                fixes[i] = fix(i * 7, random.nextInt(-3, 14), random.nextInt(-3, 14));
                gaps.set(i, i + 1 < fixes.length && random.nextInt(4) == 0);
            }
            int[] lost = gaps.stream().toArray();
            assertThat(PlanarStays.of(withGaps(track(fixes), lost), AREA, boundary))
                    .isEqualTo(inParts(fixes, gaps, boundary));
        }
    }

    private static List<Span> inParts(double[][] fixes, BitSet gaps, Boundary boundary) {
        List<Span> spans = new ArrayList<>();
        List<double[]> part = new ArrayList<>();
        for (int i = 0; i < fixes.length; i++) {
            part.add(fixes[i]);
            if (gaps.get(i) || i + 1 == fixes.length) {
                spans.addAll(PlanarStays.of(track(part.toArray(double[][]::new)), AREA, boundary));
                part.clear();
            }
        }
        return spans;
    }
}
