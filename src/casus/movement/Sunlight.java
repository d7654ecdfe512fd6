package casus.movement;

import org.shredzone.commons.suncalc.SunPosition;

/** How high the sun stands. Apart from {@link Daylight}, so that nothing of the almanac is loaded before it is asked. */
final class Sunlight {
    /**
     * The altitude of the sun's centre, in degrees, at which its upper limb touches a level horizon: 34′ for the refraction of
     * the air and 16′ for the sun's half width, as the Nautical Almanac counts and the solar calculator of NOAA does.
     */
    static final double HORIZON = -0.833;

    private Sunlight() {}

    /**
     * Degrees from the horizon as above to the sun's centre; negative by night. The sun's place is right to about a minute of
     * time and moves by the millisecond.
     */
    static double above(long micros, double lon, double lat) {
        double altitude = SunPosition.compute()
                .on(Micros.instant(micros))
                .at(lat, lon)
                .execute()
                .getTrueAltitude();
        return altitude - HORIZON;
    }
}
