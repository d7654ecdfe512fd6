package casus.track;

import static org.assertj.core.api.Assertions.assertThat;

import casus.problem.ScenarioRejected;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Headers of several houses, and what is said of those that nobody knows. */
class CsvHeaderTest {
    @Test
    void columns_may_stand_in_any_order_among_others() {
        assertThat(Took.of("a.csv", "speed,Y,note,X,T,ID\n7,2,\"a,b\",1,2026-05-20T10:00Z,a\n", Took.STRICT)
                        .told())
                .containsExactly("0 2026-05-20T10:00:00Z 1.0 2.0");
    }

    @Test
    void a_traccar_export_is_read_by_device_and_time_of_fix_with_the_commas_of_its_addresses() {
        String text = """
                id,deviceId,protocol,serverTime,deviceTime,fixTime,valid,latitude,longitude,altitude,speed,course,address,accuracy,batteryLevel
                901,7,osmand,2026-05-20 18:00:09,2026-05-20 18:00:05,2026-05-20 18:00:00,true,39.91,116.39,44.0,0.0,0.0,1 Road, Town, 100000,5.0,80
                902,7,osmand,2026-05-20 18:01:09,2026-05-20 18:01:05,2026-05-20 18:01:00,true,39.92,116.40,44.0,0.0,0.0,,5.0,79
                """;

        Took took = Took.of("positions.csv", text, Took.clock("+08:00"));

        assertThat(took.file().tracks()).containsExactly("7");
        assertThat(took.told())
                .containsExactly("0 2026-05-20T10:00:00Z 116.39 39.91", "0 2026-05-20T10:01:00Z 116.4 39.92");
        assertThat(Took.wrong(text)).hasSize(2).allMatch(wrong -> wrong.contains(" no-offset "));
    }

    @Test
    void an_older_traccar_export_has_semicolons_offsets_and_a_field_less_than_columns() {
        String text =
                "accuracy;address;altitude;course;deviceId;deviceTime;fixTime;id;latitude;longitude;network;protocol;"
                        + "serverTime;speed;type;valid;attributes;\r\n"
                        + "0.0;1 Road, Town;44.0;0.0;7;2016-05-20T18:00:05.000+08:00;2016-05-20T18:00:00.000+08:00;901;39.91;116.39;"
                        + "osmand;2016-05-20T18:00:09.000+08:00;0.0;null;true;battery:80;\r\n";

        Took took = Took.of("positions.csv", text, Took.STRICT);

        assertThat(took.file().tracks()).containsExactly("7");
        assertThat(took.told()).containsExactly("0 2016-05-20T10:00:00Z 116.39 39.91");
        assertThat(Took.wrong(text.replaceFirst(";116.39;[^\r]*", "")))
                .containsExactly("2:1+97 columns-unlike 9 fields here, but 18 columns in the header");
    }

    @Test
    void a_moving_pandas_export_is_read_from_points_and_from_columns() {
        assertThat(Took.of("a.csv", """
                        t,id,geometry,traj_id,speed
                        2026-05-20 10:00:00,1,POINT (116.39 39.91),7_0,0.5
                        2026-05-20 10:01:00.5,2,POINT Z (116.4 39.92 44.5),7_0,0.5
                        """, Took.clock("Z")).told())
                .containsExactly("0 2026-05-20T10:00:00Z 116.39 39.91", "0 2026-05-20T10:01:00.500Z 116.4 39.92");
        Took columns = Took.of("a.csv", """
                X;Y;fid;id;sequence;trajectory_id;tracker;t
                116.39;39.91;1;1;1;4;19;2008-12-11 04:42:14+00
                """, Took.STRICT);
        assertThat(columns.told()).containsExactly("0 2008-12-11T04:42:14Z 116.39 39.91");
        assertThat(columns.file().tracks()).containsExactly("4");
    }

    @Test
    void degrees_are_meant_on_the_earth_and_x_and_y_in_a_plane_where_both_stand() {
        String text = "id,t,x,y,lon,lat\na,2026-05-20T10:00Z,4e5,5e6,116,39\n";

        assertThat(Took.of("a.csv", text, Took.STRICT).told()).containsExactly("0 2026-05-20T10:00:00Z 116.0 39.0");
        assertThat(Took.of("a.csv", text, Took.PLANE).told())
                .containsExactly("0 2026-05-20T10:00:00Z 400000.0 5000000.0");
    }

    @Test
    void what_is_no_point_says_so() {
        assertThat(Took.wrong("""
                        id,t,geometry
                        a,2026-05-20T10:00Z,POINT EMPTY
                        a,2026-05-20T10:00Z,"LINESTRING (1 2, 3 4)"
                        a,2026-05-20T10:00Z,POINT (181 2)
                        a,2026-05-20T10:00Z,POINT (1 2
                        a,2026-05-20T10:00Z,POINT (1)
                        """))
                .containsExactly(
                        "2:21+11 not-a-point `POINT EMPTY` is not a point",
                        "3:22+21 not-a-point `LINESTRING (1 2, 3 4)` is not a point",
                        "4:21+13 no-such-longitude `POINT (181 2)` is no longitude: they go from -180 to 180",
                        "5:21+10 not-a-point `POINT (1 2` is not a point",
                        "6:21+9 not-a-point `POINT (1)` is not a point");
    }

    @Test
    void an_unknown_header_lists_the_names_that_are_known_and_the_nearest() {
        Assertions.assertThatThrownBy(() -> Took.of("a.csv", "idd,when,x,y\n", Took.STRICT))
                .isInstanceOfSatisfying(ScenarioRejected.class, refused -> {
                    assertThat(refused.problems())
                            .extracting(Took::shown)
                            .containsExactly(
                                    "1:1+3 column-missing no column for the track's id",
                                    "1:1+12 column-missing no column for the time");
                    assertThat(refused.problems().get(0).help())
                            .isEqualTo(
                                    "did you mean `id`? known are `deviceid`, `traj_id`, `trajectory_id`, `track_id`, `track`, `id`");
                    assertThat(refused.problems().get(1).help())
                            .isEqualTo("one of these names is wanted: `fixtime`, `t`, `time`, `timestamp`, `datetime`");
                });
    }

    @Test
    void a_file_without_a_header_is_not_read_as_if_it_had_one() {
        assertThat(Took.wrong("a,2026-05-20T10:00Z,1,1\n"))
                .hasSize(3)
                .allMatch(wrong -> wrong.contains("column-missing"));
    }

    @Test
    void two_columns_of_one_name_are_refused() {
        assertThat(Took.wrong("id,t,x,y,X\n")).containsExactly("1:10+1 column-twice a second column is called `X`");
    }
}
