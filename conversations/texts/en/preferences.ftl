# Where somebody is: /timezone. Times are of a 24-hour clock.

timezone-as_set =
    { $country ->
        [none] You're on { $city } time, and it's { $time } there now.
       *[other] You're on { $city } time, and it's { $time } there now. I go by the public holidays in { $country }.
    }

timezone-shared = Thanks. I only keep your time zone, never where you are.

timezone-at_sea = On my map that spot is out at sea. You can type a city near you in /timezone instead.

timezone-city =
    I want to write to you at the right time of day. Which city are you in, or near?

    Type the city, or the time on your clock. To share your location instead, tap the paperclip.

timezone-unknown =
    I don't know that place. Which bigger city has the same time as you?

    Type its name, or the time on your clock, like 18:40.

timezone-which = More than one place fits that. Which one do you mean?
    .other = None of these
    .again = Which of these has the same time as you?

timezone-one = { $city }, { $country } · { $time }

timezone-confirm = It's { $time } now, { $city } time. Is it the same where you are?
    .yes = Yes
    .no = No, somewhere else
    .again = Does your clock say { $time } right now?

timezone-country =
    { $country ->
        [none] Which country are you in? I need it for public holidays, and to know who can help you there.
       *[other] You're in { $country }, right?
    }
    .other = Another country
    .again =
        { $country ->
            [none] Which of these countries is it? If it's none of them, tap “Another country”.
           *[other] Are you in { $country }, or in another country?
        }

timezone-yes = Yes, that's right

timezone-land =
    Which country are you in? I need it for public holidays, and to know who can help you there.

    Type its name.

timezone-no_country =
    I don't know that country. What else is it called?

    Type it in English.

timezone-end =
    { $city ->
        [none] All right. I'll work out your local time from when you write to me. You can set your city any time in /timezone.
       *[other] { $country ->
            [none] I'll go by { $city } time from now on. If you travel, tell me in /timezone.
           *[other] I'll go by { $city } time and the public holidays in { $country }. If you travel, tell me in /timezone.
        }
    }

# A country inside a sentence, where its name by itself won't do
timezone-in =
    { $code ->
        [US] the US
        [GB] the UK
        [AE] the Emirates
        [BS] the Bahamas
        [CF] the Central African Republic
        [DO] the Dominican Republic
        [FK] the Falkland Islands
        [FO] the Faroe Islands
        [GM] the Gambia
        [HK] Hong Kong
        [IM] the Isle of Man
        [KM] the Comoros
        [KY] the Cayman Islands
        [MH] the Marshall Islands
        [MO] Macao
        [MV] the Maldives
        [NL] the Netherlands
        [PH] the Philippines
        [PS] the Palestinian Territories
        [SB] the Solomon Islands
       *[other] { $country }
    }
